// libzip is opened while the program runs, and only for a workbook: there is no link line.
#include <zip.h>
