import Foundation

let url = URL(string: "https://api.example.com/file")!
var request = URLRequest(url: url)
request.httpMethod = "PATCH"
request.setValue("application/offset+octet-stream", forHTTPHeaderField: "Content-Type")
request.setValue("0", forHTTPHeaderField: "Upload-Offset")
let body = "chunk\n"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
