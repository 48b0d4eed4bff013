fn main() -> Result<(), Box<dyn std::error::Error>> {
    let agent = ureq::Agent::from(
        ureq::Agent::config_builder()
            .allow_non_standard_methods(true)
            .build(),
    );
    let request = ureq::http::Request::builder()
        .method("REPORT")
        .uri("https://api.example.com/calendar")
        .header("Depth", "1")
        .header("Content-Type", "application/xml")
        .body("<report/>")?;
    let mut response = agent.run(request)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
