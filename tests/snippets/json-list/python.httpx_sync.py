import httpx

url = "https://api.example.com/batch"
payload = [
    {"op": "add", "path": "/a", "value": [1, 2.5, True, None]},
    [],
    {},
    [[]],
    "x",
    "",
]

response = httpx.put(url, json=payload)
print(response.status_code, response.text)
