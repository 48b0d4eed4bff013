fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::delete("https://api.example.com/form")
        .force_send_body()
        .send_form([
            ("id", "1"),
            ("id", "2"),
        ])?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
