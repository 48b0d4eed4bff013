// the code reads no files: put the content of the file into the body
import Foundation

let url = URL(string: "https://api.example.com/upload")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("multipart/form-data; boundary=harkdown-boundary-1", forHTTPHeaderField: "Content-Type")
let body = """
--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
