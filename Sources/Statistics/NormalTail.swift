/// How likely a standard normal value lies at least so far from 0, on either side.
///
/// - Parameter z: Of either sign.
/// - Returns: From 0 to 1.
func twoSidedTail(_ z: Double) -> Double {
  complementaryError(abs(z) / 1.4142135623730951)
}

/// One minus the error function, to about the last digit of a `Double` even far out.
///
/// Source: W. J. Cody, “Rational Chebyshev approximations for the error function”, Mathematics of
/// Computation 23 (1969), 631–637, with the constants of his programme CALERF (1990).
///
/// - Parameter x: At least 0.
func complementaryError(_ x: Double) -> Double {
  if x <= 0.46875 { return 1 - x * ErrorFunction.near(x * x) }
  if x <= 4 { return bell(x) * ErrorFunction.middle(x) }
  return x < 27.3 ? bell(x) / x * ErrorFunction.far(1 / (x * x)) : 0
}

/// e to the power of −x², with x cut so that its square loses no digit.
private func bell(_ x: Double) -> Double {
  let cut = (x * 16).rounded(.towardZero) / 16
  return exponential(-cut * cut) * exponential(-(x - cut) * (x + cut))
}

/// Cody's three quotients of polynomials, factors from the highest power down.
private enum ErrorFunction {
  /// The error function of x over x, from x².
  static func near(_ square: Double) -> Double {
    let above: [Double] = [
      1.85777706184603153e-1, 3.16112374387056560e0, 1.13864154151050156e2,
      3.77485237685302021e2, 3.20937758913846947e3,
    ]
    let below: [Double] = [
      1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3,
      2.84423683343917062e3,
    ]
    return polynomial(square, above) / polynomial(square, below)
  }

  /// The complement over the bell, from x.
  static func middle(_ x: Double) -> Double {
    let above: [Double] = [
      2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
      6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
      1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
    ]
    let below: [Double] = [
      1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2,
      1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3,
      3.43936767414372164e3, 1.23033935480374942e3,
    ]
    return polynomial(x, above) / polynomial(x, below)
  }

  /// The complement times x over the bell, from 1 / x².
  static func far(_ square: Double) -> Double {
    let above: [Double] = [
      1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
      1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4,
    ]
    let below: [Double] = [
      1, 2.56852019228982242e0, 1.87295284992346725e0, 5.27905102951428412e-1,
      6.05183413124413191e-2, 2.33520497626869185e-3,
    ]
    let oneOverRootOfPi = 5.6418958354775628695e-1
    return oneOverRootOfPi - square * polynomial(square, above) / polynomial(square, below)
  }
}
