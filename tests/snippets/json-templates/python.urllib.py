import json
import urllib.request

url = "https://api.example.com/templates"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
