fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [("id", "1"), ("id", "2")];
    let url = "https://api.example.com/form";
    let mut response = ureq::delete(url).force_send_body().send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
