import httpx

url = "https://api.example.com/upload"
files = [
    ("text", (None, '"quoted"; it\'s; filename=x \\')),
    ('fi"le', ('a"b.json', '{"a": "b\\\\c"}', "application/json")),
]

response = httpx.post(url, files=files)
print(response.status_code, response.text)
