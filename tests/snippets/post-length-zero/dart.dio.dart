import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/ping',
    options: Options(
      method: 'POST',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
