import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "subject": "Hello {{user.name}}",
    "js": "${name} `x`",
    "ruby": "#{name} #@a #$b",
    "python": "%(name)s {0} {}",
    "swift": "\\(name)",
    "erb": "<%= name %> <?php echo 1 ?>",
    "liquid": "{% if a %}{{ a }}{% endif %}",
    "block": """one
{{#each items}}
{{/each}}
""",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/templates", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
