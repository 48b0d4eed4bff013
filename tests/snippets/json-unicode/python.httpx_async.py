import asyncio

import httpx

url = "https://api.example.com/names"
payload = {
    "name": "Zoë 😀 日本",
    "separator": "a\u2028b\u2029c",
    "mark": "\ufeffx",
    "escaped": "é😀",
    "right": "a\u202eb",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
