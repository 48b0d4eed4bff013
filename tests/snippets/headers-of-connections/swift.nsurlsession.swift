// URLSession does not let a program set `Connection`: it is left out
// URLSession does not let a program set `Proxy-Authorization`: it is left out
import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("trailers", forHTTPHeaderField: "TE")
request.setValue("h2c", forHTTPHeaderField: "Upgrade")
request.setValue("timeout=5", forHTTPHeaderField: "Keep-Alive")
request.setValue("X-Sum", forHTTPHeaderField: "Trailer")
request.setValue("1.1 proxy", forHTTPHeaderField: "Via")
request.setValue("Tue, 15 Nov 1994 08:12:31 GMT", forHTTPHeaderField: "Date")
request.setValue("bytes=0-1", forHTTPHeaderField: "Range")
request.setValue("*", forHTTPHeaderField: "If-None-Match")
request.setValue("\"x\"", forHTTPHeaderField: "Sec-CH-UA")
request.setValue("a=b", forHTTPHeaderField: "Set-Cookie")
request.setValue("3", forHTTPHeaderField: "Max-Forwards")
request.setValue("PATCH", forHTTPHeaderField: "X-HTTP-Method-Override")
request.setValue("PUT", forHTTPHeaderField: "Access-Control-Request-Method")
request.setValue("utf-8", forHTTPHeaderField: "Accept-Charset")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
