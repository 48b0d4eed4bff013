fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n";
    let response = client
        .post(url)
        .header("Content-Type", "text/plain; charset=utf-8")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
