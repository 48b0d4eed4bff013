import Foundation

let url = URL(string: "https://api.example.com/notes/1")!
var request = URLRequest(url: url)
request.httpMethod = "PUT"
request.setValue("Application/JSON;odata.metadata=minimal; IEEE754Compatible=true", forHTTPHeaderField: "content-type")
let body = "{\"a\": [1.10, \"b\"]}"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
