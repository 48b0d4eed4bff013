import httpx

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = """{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
