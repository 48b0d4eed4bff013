import Foundation

let url = URL(string: "https://api.example.com/upload")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("multipart/form-data; boundary=harkdown-boundary-1", forHTTPHeaderField: "Content-Type")
let body = """
--harkdown-boundary-1\r
Content-Disposition: form-data; name="na%22me"\r
\r
@file;type=x\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="a=b"\r
\r
<file\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="it's %22it%22; x.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}; $(id)\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
\r
x\r
--harkdown-boundary-1--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
