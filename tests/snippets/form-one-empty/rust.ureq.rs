fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [("", "")];
    let url = "https://api.example.com/form";
    let mut response = ureq::post(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
