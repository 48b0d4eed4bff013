// URLSession does not let a program set `Host`: it is left out
// URLSession does not let a program set `Connection`: it is left out
import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("harkdown/1.0 (docs)", forHTTPHeaderField: "User-Agent")
request.setValue("gzip, br", forHTTPHeaderField: "Accept-Encoding")
request.setValue("https://example.com/", forHTTPHeaderField: "Referer")
request.setValue("https://example.com", forHTTPHeaderField: "Origin")
request.setValue("de", forHTTPHeaderField: "Accept-Language")
request.setValue("no-cache", forHTTPHeaderField: "Cache-Control")
request.setValue("cors", forHTTPHeaderField: "Sec-Fetch-Mode")
request.setValue("1", forHTTPHeaderField: "DNT")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
