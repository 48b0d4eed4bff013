import Foundation

let url = URL(string: "https://api.example.com/report.csv")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("W/\"a1b2\", \"c3\"", forHTTPHeaderField: "If-None-Match")
request.setValue("Tue, 15 Nov 1994 08:12:31 GMT", forHTTPHeaderField: "If-Modified-Since")
request.setValue("bytes=0-99", forHTTPHeaderField: "Range")
request.setValue("text/csv;q=0.9, */*;q=0.1", forHTTPHeaderField: "Accept")
request.setValue("192.0.2.1, 198.51.100.2", forHTTPHeaderField: "X-Forwarded-For")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
