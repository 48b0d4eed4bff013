import Foundation

let url = URL(string: "https://api.example.com/reports")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("text/html;level=1,application/json;q=0.9", forHTTPHeaderField: "Accept")
request.setValue("de,en;q=0.5", forHTTPHeaderField: "Accept-Language")
request.setValue("no-cache,max-age=0", forHTTPHeaderField: "Cache-Control")
request.setValue("\"a\",\"b\"", forHTTPHeaderField: "If-Match")
request.setValue("return=minimal;x=\"y\",wait=5", forHTTPHeaderField: "Prefer")
request.setValue("application/json;charset=UTF-8", forHTTPHeaderField: "Content-Type")
request.setValue("attachment;filename=\"r.json\"", forHTTPHeaderField: "Content-Disposition")
let body = "{\"a\": 1}"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
