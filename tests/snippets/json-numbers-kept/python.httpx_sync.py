import httpx

url = "https://api.example.com/numbers"
payload = {
    "zero": 0,
    "minus": -12,
    "half": 0.5,
    "pi": 3.14159,
    "max": 9007199254740991,
    "yes": True,
    "no": False,
    "nothing": None,
}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
