import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/pages/1',
    options: Options(
      method: 'link',
      headers: {'Link': '</pages/2>; rel="next"'},
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
