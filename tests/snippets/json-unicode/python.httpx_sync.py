import httpx

url = "https://api.example.com/names"
payload = {
    "name": "Zoë 😀 日本",
    "separator": "a\u2028b\u2029c",
    "mark": "\ufeffx",
    "escaped": "é😀",
    "right": "a\u202eb",
}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
