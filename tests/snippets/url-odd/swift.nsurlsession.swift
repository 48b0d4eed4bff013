import Foundation

let url = URL(string: "https://api.example.com/a%20b/%C3%BC/%22x%22/it's/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r='x'&s=%22y%22&t=%3Cz")!
var request = URLRequest(url: url)
request.httpMethod = "GET"

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
