fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/notes")
        .header("Content-Type", "text/plain; charset=utf-8")
        .send("one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
