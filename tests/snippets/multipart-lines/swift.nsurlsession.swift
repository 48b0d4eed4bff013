import Foundation

let url = URL(string: "https://api.example.com/upload/1")!
var request = URLRequest(url: url)
request.httpMethod = "PUT"
request.setValue("multipart/form-data; boundary=harkdown-boundary-1", forHTTPHeaderField: "Content-Type")
let body = """
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
Content-Type: text/csv\r
\r
id,name\r
1,"a"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
