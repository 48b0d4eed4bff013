import urllib.parse
import urllib.request

url = "https://api.example.com/settings"
data = {
    "callback": "https://example.com/a?b=c&d=e#f",
    "template": "{{name}} ${name} #{name}",
    "enabled": "true",
}

request = urllib.request.Request(
    url, urllib.parse.urlencode(data).encode(), method="PATCH"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
