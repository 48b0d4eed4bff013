import Foundation

let url = URL(string: "https://api.example.com/soap")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/soap+xml; charset=utf-8; action=\"urn:find\"", forHTTPHeaderField: "Content-Type")
let body = """
<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
