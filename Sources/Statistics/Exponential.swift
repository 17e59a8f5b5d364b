/// e to the power of x, to within one unit of the last place, without the C library.
///
/// A C library may differ from another in the last bit, and a paper would differ with it. Roots and
/// roundings may be its own: for these the standard of floating point leaves no choice.
///
/// Source: the reduction x = k ln 2 + r and the minimax polynomial in r² of FDLIBM's exponential
/// function (Sun Microsystems, 1993), as described by W. J. Cody and W. Waite, “Software Manual for
/// the Elementary Functions” (1980), chapter 6.
///
/// - Returns: 0 where x is too small, infinity where it is too large; what is no number stays none.
func exponential(_ x: Double) -> Double {
  guard !x.isNaN, x > -745.14 else { return x.isNaN ? x : 0 }
  guard x < 709.79 else { return .infinity }
  let power = (x * 1.4426950408889634).rounded()
  let high = x - power * 6.93147180369123816490e-01
  let low = power * 1.90821492927058770002e-10
  let rest = high - low
  let square = rest * rest
  let curve =
    rest - polynomial(
      square,
      [
        4.13813679705723846039e-08, -1.65339022054652515390e-06, 6.61375632143793436117e-05,
        -2.77777777770155933842e-03, 1.66666666666666019037e-01,
      ]) * square
  let mantissa = 1 - ((low - rest * curve / (2 - curve)) - high)
  return scaled(mantissa, by: Int(power))
}

/// A number times a power of 2, in two steps where one would leave the range.
private func scaled(_ number: Double, by power: Int) -> Double {
  let half = power / 2
  return number * powerOfTwo(half) * powerOfTwo(power - half)
}

/// - Parameter power: From −1022 to 1023.
private func powerOfTwo(_ power: Int) -> Double {
  Double(sign: .plus, exponent: power, significand: 1)
}

/// The value of a polynomial, its factors from the highest power down.
func polynomial(_ x: Double, _ factors: [Double]) -> Double {
  var value = 0.0
  for factor in factors { value = value * x + factor }
  return value
}
