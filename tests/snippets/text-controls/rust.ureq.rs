fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "\u{feff}bom \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[0m\u{7f}\u{85} \u{ad}\u{200b}\u{2028}\u{2029}\u{202e}abc\u{202c} é 👩‍👩‍👧 􏿿";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain; charset=utf-8")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
