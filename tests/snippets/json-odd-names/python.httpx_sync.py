import httpx

url = "https://api.example.com/maps"
payload = {
    "b": 1,
    "10": 2,
    "2": 3,
    "__proto__": {"x": 1},
    "constructor": None,
    "": "empty",
    "with space": 1,
    "it's": 2,
}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
