import requests

url = "https://api.example.com/settings"
data = {
    "callback": "https://example.com/a?b=c&d=e#f",
    "template": "{{name}} ${name} #{name}",
    "enabled": "true",
}

response = requests.patch(url, data=data)
print(response.status_code, response.text)
