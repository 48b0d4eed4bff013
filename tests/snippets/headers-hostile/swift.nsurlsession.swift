import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <", forHTTPHeaderField: "X-Hostile")
request.setValue("$HOME `id` $(id)", forHTTPHeaderField: "X-Dollar")
request.setValue("Zoë €", forHTTPHeaderField: "X-Name")
request.setValue("a\tb", forHTTPHeaderField: "X-Tab")
request.setValue("@file", forHTTPHeaderField: "X-At")
request.setValue("padded", forHTTPHeaderField: "X-Space")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
