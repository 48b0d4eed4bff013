using HTTP

url = "https://api.example.com/templates"
headers = ["Content-Type" => "application/json"]
body = raw"""{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
