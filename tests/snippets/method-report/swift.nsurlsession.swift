import Foundation

let url = URL(string: "https://api.example.com/calendar")!
var request = URLRequest(url: url)
request.httpMethod = "REPORT"
request.setValue("1", forHTTPHeaderField: "Depth")
request.setValue("application/xml", forHTTPHeaderField: "Content-Type")
let body = "<report/>"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
