import Foundation

let url = URL(string: "https://api.example.com/soap")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("\"urn:find\"", forHTTPHeaderField: "SOAPAction")
request.setValue("text/xml", forHTTPHeaderField: "Content-Type")
let body = """
<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
