import Foundation

let url = URL(string: "https://api.example.com/_bulk")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/x-ndjson", forHTTPHeaderField: "Content-Type")
let body = """
{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
