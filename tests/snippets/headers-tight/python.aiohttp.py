import asyncio

import aiohttp

url = "https://api.example.com/reports"
headers = {
    "Accept": "text/html;level=1,application/json;q=0.9",
    "Accept-Language": "de,en;q=0.5",
    "Cache-Control": "no-cache,max-age=0",
    "If-Match": '"a","b"',
    "Prefer": 'return=minimal;x="y",wait=5',
    "Content-Type": "application/json;charset=UTF-8",
    "Content-Disposition": 'attachment;filename="r.json"',
}
payload = {"a": 1}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
