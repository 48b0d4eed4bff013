#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/upload"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"multipart/form-data; boundary=harkdown-boundary-1" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"--harkdown-boundary-1\r\n"
      "Content-Disposition: form-data; name=\"\\\"\r\n"
      "\r\n"
      "a backslash\r\n"
      "--harkdown-boundary-1\r\n"
      "Content-Disposition: form-data; name=\"two%0Alines\"\r\n"
      "\r\n"
      "a line feed\r\n"
      "--harkdown-boundary-1\r\n"
      "Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\n"
      "Content-Type: text/plain\r\n"
      "\r\n"
      "x\r\n"
      "--harkdown-boundary-1--\r\n";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
