fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain; charset=utf-8")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
