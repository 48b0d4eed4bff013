import asyncio

import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
