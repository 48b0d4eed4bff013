import Foundation

let url = URL(string: "https://api.example.com/templates")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\\n{{#each items}}\\n{{/each}}\\n"
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
