import Foundation

let url = URL(string: "https://api.example.com/upload")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("multipart/form-data; boundary=harkdown-boundary-1", forHTTPHeaderField: "Content-Type")
let body = """
--harkdown-boundary-1\r
Content-Disposition: form-data; name="\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="two%0Alines"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
