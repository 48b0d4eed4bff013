import httpx

url = "https://api.example.com/maps"
payload = {
    "class": "a",
    "default": "b",
    "snake_case": 1,
    "kebab-case": 2,
    "dotted.name": 3,
}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
