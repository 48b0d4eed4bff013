import requests

url = "https://api.example.com/upload"
files = [
    ("metadata", (None, '{"tags": ["a", "b"]}', "application/json")),
    ("lines", (None, "one\ntwo")),
]

response = requests.post(url, files=files)
print(response.status_code, response.text)
