import Foundation

let url = URL(string: "https://api.example.com/feed")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("text/xml;charset=utf-8", forHTTPHeaderField: "Content-Type")
let body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
