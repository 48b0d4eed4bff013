import asyncio

import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=XX"}
payload = """--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
"""


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
