import httpx

url = "https://api.example.com/notes/{note_id}"
headers = {"Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT"}
payload = """one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}
"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
