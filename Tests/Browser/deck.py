def problems(editions):
    return 1, []
