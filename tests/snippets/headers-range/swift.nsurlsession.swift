import Foundation

let url = URL(string: "https://api.example.com/files/1")!
var request = URLRequest(url: url)
request.httpMethod = "PUT"
request.setValue("bytes=0-99", forHTTPHeaderField: "Range")
request.setValue("gzip, br", forHTTPHeaderField: "Accept-Encoding")
request.setValue("bytes 0-6/7", forHTTPHeaderField: "Content-Range")
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
let body = "content"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
