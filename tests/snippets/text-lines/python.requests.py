import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = """one\r
two
\tthree \"\"" and `ticks`

five \\ ${six}
"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
