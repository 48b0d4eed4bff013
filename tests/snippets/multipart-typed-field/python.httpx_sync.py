import httpx

url = "https://api.example.com/upload"
files = [
    ("metadata", (None, '{"tags": ["a", "b"]}', "application/json")),
    ("lines", (None, "one\ntwo")),
]

response = httpx.post(url, files=files)
print(response.status_code, response.text)
