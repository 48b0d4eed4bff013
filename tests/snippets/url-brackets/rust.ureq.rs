fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
    let mut response = ureq::get(url).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
