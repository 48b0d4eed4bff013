import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = """one\r
two
\tthree \"\"" and `ticks`

five \\ ${six}
"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
